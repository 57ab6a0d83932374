/// An organization as its declaration gives it.
public struct Organization: Sendable {
  public let declaration: Declaration
  /// Identifiers, without their sigil.
  public let parent: String?
  public let successor: String?
  /// Nil where nothing is said.
  public let existed: Period?

  public init(_ declaration: Declaration) {
    self.declaration = declaration
    parent = declaration.value(.parent).map { String($0.drop { $0 == "&" }) }
    successor = declaration.value(.successor).map { String($0.drop { $0 == "&" }) }
    existed = declaration.value(.existed).flatMap { Period($0) }
  }
}
