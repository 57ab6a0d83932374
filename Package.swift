// swift-tools-version: 6.2

import PackageDescription

/// What reads bytes and words is optimized for tests as well, which have it read whole articles many times over.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// What `SHA256` uses where the processor has it. Named as a feature, since no other processor's compiler refuses that.
#if arch(x86_64)
  let instructions: [SwiftSetting] = [
    .define("SHA_INSTRUCTIONS"),
    .unsafeFlags(["-Xcc", "-Xclang", "-Xcc", "-target-feature", "-Xcc", "-Xclang", "-Xcc", "+sha"]),
  ]
#else
  let instructions: [SwiftSetting] = []
#endif

let package = Package(
  name: "annotate",
  products: [
    .library(name: "Annotate", targets: ["Annotate"]),
    .library(name: "LSP", targets: ["LSP"]),
    .executable(name: "annotate", targets: ["CLI"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "JSON", swiftSettings: optimized),
    .target(
      name: "Annotate", dependencies: ["JSON"], exclude: ["Registry/builtin.anno"],
      swiftSettings: optimized + instructions),
    .systemLibrary(name: "CGlibc"),
    .target(name: "LSP", dependencies: ["Annotate", "JSON", "CGlibc"]),
    .executableTarget(name: "CLI", dependencies: ["LSP", "Annotate", "JSON"]),
    .target(name: "Support", dependencies: ["Annotate", "JSON"], path: "Tests/Support"),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .testTarget(name: "AnnotateTests", dependencies: ["Annotate", "JSON", "Support"]),
    .testTarget(name: "LSPTests", dependencies: ["LSP", "Annotate", "JSON", "Support"]),
    .testTarget(name: "CLITests", dependencies: ["CLI", "Annotate", "JSON", "Support"]),
    .testTarget(name: "TidyTests", dependencies: ["Annotate", "JSON", "Support"]),
  ],
  swiftLanguageModes: [.v6]
)
