import JixiaoCommands

/// What a run of the program did.
struct ProgramRun {
  let status: ExitStatus
  let output: String
  let errors: String

  init(_ arguments: [String], in folder: String = "", variables: [Environment.Variable: String] = [:]) {
    let output = CapturedOutput()
    let errors = CapturedOutput()
    status = CommandLineProgram.run(
      Environment(
        arguments: arguments,
        variables: variables,
        output: output,
        errors: errors,
        currentFolder: folder
      )
    )
    self.output = output.text
    self.errors = errors.text
  }
}
