import BenchmarkSuite
import Glibc

// Times named cases, and races the program against its peers; --help says how.

setvbuf(stdout, nil, _IOLBF, 0)
let program = BenchmarkProgram(
  output: { fputs($0, stdout) },
  notes: { fputs("jixiao-benchmarks: \($0)\n", stderr) }
)
exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
