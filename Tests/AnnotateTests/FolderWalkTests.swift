import Foundation
import Testing

@testable import Annotate

@Suite struct FolderWalkTests {
  @Test func readsEachFolderOnceAndReportsLoops() throws {
    let manager = FileManager.default
    let root = manager.temporaryDirectory.appending(path: "walk-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: root) }
    for path in ["b/c/1.anno", "b/2.anno", "a.anno", ".hidden/3.anno", "x/4.anno", "b/5.txt"] {
      let file = root.appending(path: path)
      try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: file)
    }
    func link(_ name: String, to target: String) throws {
      try manager.createSymbolicLink(atPath: root.appending(path: name).path, withDestinationPath: target)
    }
    try link("b/c/up", to: "../..")
    try link("d", to: "b")
    try link("e.anno", to: "b/2.anno")
    try link("f.anno", to: "nowhere")
    try link("g", to: "b/c")
    let entries = FolderWalk.files(below: Array(root.path.utf8), suffix: ".anno") { below, _ in
      below.elementsEqual("x".utf8)
    }
    let shown = entries.map { entry in
      switch entry {
      case .file(let path): String(decoding: path.dropFirst(root.path.utf8.count + 1), as: UTF8.self)
      case .loop(let path): "loop " + String(decoding: path.dropFirst(root.path.utf8.count + 1), as: UTF8.self)
      case .unreadable(let path, _): "unreadable " + String(decoding: path, as: UTF8.self)
      }
    }
    #expect(shown == ["a.anno", "b/2.anno", "b/c/1.anno", "loop b/c/up", "e.anno", "f.anno"])
  }

  @Test func goesAsDeepAsFoldersDo() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "walk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let deep = root.path + String(repeating: "/d", count: 1000)
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: deep + "/a.anno"))
    #expect(FolderWalk.files(below: Array(root.path.utf8), suffix: ".anno").count == 1)
  }
}
