import BenchmarkSuite
import CAllocator
import Glibc

// Times named cases, and races the program against its peers; --help says how.

// As the program itself does.
allocator_keep_freed_memory()

let program = BenchmarkProgram(
  output: { print($0, terminator: "") },
  notes: { text in
    let line = Array("jixiao-benchmarks: \(text)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
)
exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
