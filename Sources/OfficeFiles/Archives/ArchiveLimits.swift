/// How much an archive may hold. What an archive says about its own sizes may be a lie, so the bytes that come out count.
struct ArchiveLimits {
  var entries = 10_000
  /// - Unit: bytes that come out of one entry.
  var entryBytes = 512 << 20
  /// - Unit: bytes that come out of everything that is read.
  var totalBytes = 768 << 20
  /// How many times more may come out than went in. The emptiest sheets reach about 60.
  var growth = 250
  /// What may come out before `growth` is looked at.
  ///
  /// - Unit: bytes
  var harmlessBytes = 4 << 20
}
