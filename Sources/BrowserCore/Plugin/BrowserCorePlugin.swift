import PackagePlugin

/// Compiles `ScoringCore` for a browser during the build, from the very source files of the target: the module and what is
/// scored on the command line are the same code.
@main
struct BrowserCorePlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget,
      let core = try context.package.targets(named: ["ScoringCore"]).first as? SourceModuleTarget
    else { return [] }
    let coreFiles = Self.swiftFiles(of: core)
    let ownFiles = Self.swiftFiles(of: target)
    let runtime = context.package.directoryURL.appending(path: "Sources/BrowserCore/Runtime/runtime.c")
    let output = context.pluginWorkDirectoryURL.appending(path: "BrowserModule+Bytes.swift")
    let packer = try context.tool(named: "browser-packer").url
    var arguments: [String] = []
    for tool in ["swiftc", "clang", "wasm-ld"] { arguments.append(try context.tool(named: tool).url.path) }
    arguments += [runtime.path, output.path, "--core"]
    arguments += coreFiles.map { $0.url.path }
    arguments.append("--own")
    arguments += ownFiles.map { $0.url.path }
    var inputs = (coreFiles + ownFiles).map { $0.url }
    inputs += [runtime, packer]
    return [
      .buildCommand(
        displayName: "Compiling ScoringCore for the browser",
        executable: packer,
        arguments: arguments,
        inputFiles: inputs,
        outputFiles: [output]
      )
    ]
  }

  /// In an order that does not depend on the disk.
  private static func swiftFiles(of target: SourceModuleTarget) -> [File] {
    target.sourceFiles(withSuffix: "swift").sorted { $0.url.path < $1.url.path }
  }
}
