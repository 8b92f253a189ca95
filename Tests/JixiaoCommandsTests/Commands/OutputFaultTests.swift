import JixiaoCommands
import Testing

struct OutputFaultTests {
  @Test func aStreamThatTakesNothingEndsWithStatus4() {
    let output = CapturedOutput()
    output.fault = TextOutputFault(errno: 28)
    let errors = CapturedOutput()
    let status = CommandLineProgram.run(Environment(arguments: ["rules", "list"], output: output, errors: errors))
    #expect(status == .outputNotWritten)
    #expect(errors.text.contains("error[A0102]"))
  }

  @Test(arguments: [("always", true), ("auto", true), ("never", false)])
  func colourIsForTerminals(_ choice: String, _ isColoured: Bool) {
    let errors = CapturedOutput(isTerminal: true)
    let environment = Environment(
      arguments: ["rules", "show", "x", "--color", choice],
      output: CapturedOutput(),
      errors: errors
    )
    #expect(CommandLineProgram.run(environment) == .unusableInput)
    #expect(errors.text.contains("\u{1B}[") == isColoured)
  }

  @Test(arguments: ["always", "auto", "never"])
  func noColourIsObeyed(_ choice: String) {
    let errors = CapturedOutput(isTerminal: true)
    let environment = Environment(
      arguments: ["rules", "show", "x", "--color", choice],
      variables: [.noColour: "1"],
      output: CapturedOutput(),
      errors: errors
    )
    #expect(CommandLineProgram.run(environment) == .unusableInput)
    #expect(!errors.text.contains("\u{1B}["))
  }

  @Test func noColourAwayFromATerminal() {
    #expect(!ProgramRun(["rules", "show", "x"]).errors.contains("\u{1B}["))
  }
}
