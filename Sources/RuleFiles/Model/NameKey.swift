/// How names of tables are compared with names of rule files, and names of rule files with one another.
public enum NameKey {
  /// Blanks, the points in brackets that forms print behind a category (产出指标(50分)) and a trailing 指标 do not
  /// tell names apart.
  public static func category(_ name: String) -> String {
    let bare = plain(name).prefix { !"(（".contains($0) }
    let stem = bare.hasSuffix("指标") && bare.count > 2 ? bare.dropLast(2) : bare
    return String(stem)
  }

  /// Blanks do not tell indicators apart, nor does a number before them: 指标1：开放天数, 1.开放天数.
  public static func indicator(_ name: String) -> String {
    let plain = plain(name)
    let unnumbered = plain.drop { "指标0123456789".contains($0) }
    guard let mark = unnumbered.first, ":：.、．".contains(mark), unnumbered.count > 1 else { return plain }
    return String(unnumbered.dropFirst())
  }

  /// Blanks and punctuation do not tell words apart.
  public static func word(_ text: String) -> String {
    text.filter { !$0.isWhitespace && !"。，,.；;、“”\"".contains($0) }
  }

  private static func plain(_ name: String) -> String { name.filter { !$0.isWhitespace } }
}
