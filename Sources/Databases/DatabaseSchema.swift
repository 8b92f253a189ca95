/// What a database is for, and how its tables came to be.
public struct DatabaseSchema: Sendable {
  /// By which files of this kind are told from those of other programs; not 0.
  public let applicationID: Int32
  /// The statements that make each version of the tables out of the one before, the first one out of nothing.
  ///
  /// Steps are only ever added: a file of any earlier version is brought up to date when it is opened.
  public let migrations: [String]

  public init(applicationID: Int32, migrations: [String]) {
    self.applicationID = applicationID
    self.migrations = migrations
  }

  public var version: Int { migrations.count }
}
