/// Projects with names and texts that would break a page, a table or a picture that trusts them.
enum HostileSample {
  static let names = [
    "</script><script>alert(1)</script>", "\" onmouseover=\"x", "' x='", "<!--", "]]>", "\u{202E}crooked", "مشروع",
    "𠮷😀",
    String(repeating: "长", count: 2000), String(repeating: "W", count: 300), "a\tb\nc", "\u{1}\u{85}\u{FFFE}", "",
  ]

  static var projects: [SampleProject] {
    names.map { name in
      SampleProject(
        id: name,
        name: name,
        indicators: [
          .number(name, 10, 6, unit: "场", reason: name), .withoutTarget(name, name), .level(name, 1),
          .number(name, 3, nil),
        ]
      )
    }
  }
}
