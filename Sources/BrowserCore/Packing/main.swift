import Glibc

// browser-packer SWIFTC CLANG WASM-LD RUNTIME.c OUTPUT.swift --core FILE… --own FILE…
//
// Compiles the core and the exports for a bare WebAssembly machine, links them with the small runtime, and writes the module
// as one Swift file. It is a single command with a single output, because the build system would take any other file for
// a resource of the target.

do throws(PackingFault) {
  try Packing(CommandLine.arguments).run()
} catch {
  StandardError.write("browser-packer: \(error.text)\n")
  exit(1)
}
