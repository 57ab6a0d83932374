/// The program's version, in one place.
public enum Version {
  public static let number = "0.1.0"
  /// When it became that.
  public static let day = "2026-11-26"
}
