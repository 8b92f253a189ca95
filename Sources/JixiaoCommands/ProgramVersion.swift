/// The version that `--version` prints and every receipt carries.
public enum ProgramVersion {
  public static let current = "0.1.0"
}
