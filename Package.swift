// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// The rule sets that come with the program; beside the rules stand the cases that test them, under the same names.
let shipped: [Resource] = [
  .embedInCode("Shipped/cn-2020.yaml"),
  .embedInCode("Shipped/cn-2021.yaml"),
  .embedInCode("Shipped/template-2016.yaml"),
  .embedInCode("Shipped/platform.yaml"),
  .embedInCode("Shipped/platform-80.yaml"),
  .embedInCode("Shipped/platform-caps.yaml"),
  .embedInCode("Shipped/equal-split.yaml"),
  .embedInCode("Shipped/hebei-baoding-2020.yaml"),
  .embedInCode("Shipped/hubei.yaml"),
  .embedInCode("Shipped/shanxi.yaml"),
  .embedInCode("Shipped/guangxi.yaml"),
  .embedInCode("Shipped/tianjin.yaml"),
  .embedInCode("Shipped/sichuan.yaml"),
  .embedInCode("Shipped/sichuan-dazhou.yaml"),
  .embedInCode("Shipped/hunan-2017-fragment.yaml"),
  .embedInCode("Shipped/review-pidu.yaml"),
]

/// The outlines of reports that come with the program.
let outlines: [Resource] = [
  .embedInCode("Shipped/baoding.yaml"),
  .embedInCode("Shipped/national-project.yaml"),
  .embedInCode("Shipped/transfer-payment.yaml"),
  .embedInCode("Shipped/yunnan.yaml"),
  .embedInCode("Shipped/yunnan-2022.yaml"),
  .embedInCode("Shipped/guangdong.yaml"),
  .embedInCode("Shipped/review.yaml"),
]

/// One library target with its tests beside it; every arrow of the architecture is written here and nowhere else.
func module(
  _ name: String,
  uses dependencies: [Target.Dependency] = [],
  testsUse testDependencies: [Target.Dependency] = [],
  resources: [Resource] = [],
  excludes: [String] = [],
  fixtures: [String] = []
) -> [Target] {
  [
    .target(
      name: name,
      dependencies: dependencies,
      exclude: excludes,
      resources: resources,
      swiftSettings: strict
    ),
    .testTarget(
      name: name + "Tests",
      dependencies: [.init(stringLiteral: name)] + dependencies + testDependencies,
      exclude: fixtures,
      swiftSettings: strict
    ),
  ]
}

func systemLibrary(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// `ScoringCore` for browsers: a plugin has a small tool compile it to WebAssembly during the build.
let browserCore: [Target] = [
  .target(name: "Base64Text", path: "Sources/BrowserCore/Base64", swiftSettings: strict),
  .executableTarget(
    name: "browser-packer",
    dependencies: ["Base64Text"],
    path: "Sources/BrowserCore/Packing",
    swiftSettings: strict
  ),
  .plugin(
    name: "BrowserCorePlugin",
    capability: .buildTool(),
    dependencies: ["browser-packer"],
    path: "Sources/BrowserCore/Plugin"
  ),
  .target(
    name: "BrowserCore",
    dependencies: ["ScoringCore"],
    exclude: ["Base64", "Packing", "Plugin", "Runtime"],
    swiftSettings: strict,
    plugins: ["BrowserCorePlugin"]
  ),
  .testTarget(name: "BrowserCoreTests", dependencies: ["BrowserCore", "ScoringCore"], swiftSettings: strict),
]

/// The program that libFuzzer drives; it needs flags of its own, so it is there only when asked for (`.ci/fuzz`).
let fuzzing: [Target] =
  Context.environment["JIXIAO_FUZZING"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzz",
      dependencies: ["FuzzTargets"],
      path: "Tests/Fuzzing/Program",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
    )
  ]

let package = Package(
  name: "jixiao",
  products: [
    .executable(name: "jixiao", targets: ["jixiao"]),
    .executable(name: "jixiao-benchmarks", targets: ["Benchmarks"]),
    .library(name: "ScoringCore", targets: ["ScoringCore"]),
    .library(name: "SelfEvaluation", targets: ["SelfEvaluation"]),
    .library(name: "WhatIf", targets: ["WhatIf"]),
  ],
  targets: [
    systemLibrary("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    systemLibrary("CMessageDigest", pkgConfig: "libmd", apt: "libmd-dev"),
    systemLibrary("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    systemLibrary("CZip", pkgConfig: "libzip", apt: "libzip-dev"),
    systemLibrary("CXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    systemLibrary("CXlsxWriter", pkgConfig: "xlsxwriter", apt: "libxlsxwriter-dev"),
    systemLibrary("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
    .target(name: "CPoppler", linkerSettings: [.linkedLibrary("poppler-cpp")]),
    .target(name: "CSeparators"),
    .target(name: "CAllocator"),
  ]
    + module("ScoringCore")
    + module("Diagnostics")
    + module(
      "OfficeFiles",
      uses: ["Diagnostics", "CMessageDigest", "CZlib", "CZip", "CXML2", "CXlsxWriter", "CPoppler"],
      fixtures: ["Fixtures"]
    )
    + module("YAMLFiles", uses: ["Diagnostics", "CYAML"])
    + module("Databases", uses: ["Diagnostics", "CSQLite"])
    + module(
      "RuleFiles",
      uses: ["YAMLFiles", "OfficeFiles", "Diagnostics", "ScoringCore"],
      resources: shipped,
      excludes: ["Shipped/schema.json", "Shipped/tests", "Shipped/outlines", "Shipped/README.md"],
      fixtures: ["Fixtures"]
    )
    + module(
      "Submissions",
      uses: ["YAMLFiles", "OfficeFiles", "Diagnostics", "ScoringCore"],
      fixtures: ["Fixtures"]
    )
    + module(
      "SelfEvaluation",
      uses: ["RuleFiles", "Submissions", "OfficeFiles", "Diagnostics", "ScoringCore"]
    )
    + module("Checks", uses: ["SelfEvaluation", "RuleFiles", "Submissions", "Diagnostics", "ScoringCore"])
    + module("Papers", uses: ["OfficeFiles", "Diagnostics", "Base64Text"])
    + module(
      "SpotChecks",
      uses: [
        "Papers", "Checks", "SelfEvaluation", "RuleFiles", "Submissions", "OfficeFiles", "Databases", "Diagnostics",
        "ScoringCore",
      ],
      fixtures: ["Fixtures"]
    )
    + module("RuleSQL", uses: ["RuleFiles", "Submissions", "Diagnostics", "ScoringCore"])
    + module(
      "BulkScoring",
      uses: [
        "SelfEvaluation", "RuleFiles", "Submissions", "OfficeFiles", "Diagnostics", "ScoringCore", "CSeparators",
      ]
    )
    + module(
      "RuleTests",
      uses: ["SelfEvaluation", "RuleFiles", "YAMLFiles", "Submissions", "Diagnostics", "ScoringCore"],
      resources: shipped,
      excludes: ["Shipped/schema.json"]
    )
    + module(
      "Reports",
      uses: [
        "Papers", "OfficeFiles", "SelfEvaluation", "RuleFiles", "YAMLFiles", "Submissions", "Diagnostics",
        "ScoringCore",
      ],
      resources: outlines,
      fixtures: ["Fixtures"]
    )
    + browserCore
    + module(
      "WhatIf",
      uses: [
        "Papers", "BrowserCore", "Base64Text", "SelfEvaluation", "RuleFiles", "YAMLFiles", "Submissions", "OfficeFiles",
        "Diagnostics", "ScoringCore",
      ],
      resources: [.embedInCode("Sliders/sliders.js")]
    )
    + module(
      "JixiaoCommands",
      uses: [
        "SpotChecks", "Databases", "Papers", "Reports", "WhatIf", "Checks", "BulkScoring", "RuleTests", "RuleSQL",
        "SelfEvaluation", "RuleFiles",
        "Submissions",
        "OfficeFiles",
        "Diagnostics",
        "ScoringCore",
      ],
      testsUse: ["YAMLFiles"],
      resources: [
        .embedInCode("Samples/baoding-2020/submission.yaml"),
        .embedInCode("Samples/baoding-2020/projects.csv"),
        .embedInCode("Samples/baoding-2020/indicators.csv"),
        .embedInCode("Samples/baoding-2020/narrative.md"),
      ],
      fixtures: ["Golden"]
    )
    + module(
      "BenchmarkSuite",
      uses: [
        "WhatIf", "SpotChecks", "Reports", "Papers", "BulkScoring", "SelfEvaluation", "RuleFiles", "Submissions",
        "OfficeFiles", "Diagnostics", "ScoringCore",
      ],
      resources: [.embedInCode("Comparison/peers.yaml")]
    )
    + [
      .executableTarget(name: "jixiao", dependencies: ["JixiaoCommands", "CAllocator"], swiftSettings: strict),
      .executableTarget(name: "Benchmarks", dependencies: ["BenchmarkSuite", "CAllocator"], swiftSettings: strict),
      .target(
        name: "FuzzTargets",
        dependencies: ["RuleFiles", "Submissions", "YAMLFiles", "OfficeFiles"],
        path: "Tests/Fuzzing/Targets",
        swiftSettings: strict
      ),
      .testTarget(
        name: "FuzzReplayTests",
        dependencies: ["FuzzTargets", "OfficeFiles"],
        path: "Tests/Fuzzing/Replay",
        swiftSettings: strict
      ),
    ] + fuzzing,
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
