// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that `swift build` and `swift test` know nothing of fuzzers. Each target is a program that
// libFuzzer calls; Tests/Fuzz/guided builds and runs them.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "annotate", path: "../..")],
  targets: ["Articles", "Configurations", "Messages"].map { name in
    .executableTarget(
      name: name,
      dependencies: [.product(name: "Annotate", package: "annotate"), .product(name: "LSP", package: "annotate")],
      path: "Targets/" + name)
  },
  swiftLanguageModes: [.v6]
)
