/// What `--help` and `--list` print.
enum HelpText {
  static let lines = [
    "jixiao-benchmarks [CASE …] [--runs N] [--json]     times the named cases, or all of them",
    "    --rows 10k,1m    sizes of the bulk tables       --threads 1,2    threads for the bulk tables and the study",
    "    --peers DIR      times whatif/np_whatif.py and whatif/whatif_c in DIR beside the case 'study'",
    "jixiao-benchmarks compare --peers DIR [--table FILE.csv | --rows 1m]",
    "    races jixiao score against the peers in DIR (c/score, impl/*_.py, venv) over one table",
    "    --rules FILE     another rule file              --only c,polars  these peers only",
    "    --runs N         runs of each",
    "jixiao-benchmarks table FILE.csv --rows 1m [--seed N]     writes a generated table",
    "jixiao-benchmarks --list                                  names the cases",
    "",
    "--json prints the figures as JSON; --program FILE runs another jixiao than the one built beside.",
    "Exit status: 0 done; 1 scores of jixiao are not the exact ones; 2 the command line is wrong; 3 no figures.",
  ]

  static var cases: [String] {
    let width = BenchmarkCase.allCases.map { $0.rawValue.count }.max() ?? 0
    return BenchmarkCase.allCases.map { name in
      name.rawValue + String(repeating: " ", count: width + 2 - name.rawValue.count) + name.summary
    }
  }
}
