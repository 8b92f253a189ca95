import Diagnostics

/// What can be wrong with a database, with the file that it is about.
public enum DatabaseProblem: CataloguedProblem, Error, Hashable {
  case fault(DatabaseFault, path: String)

  public var entry: ProblemEntry {
    switch self {
    case .fault(let fault, let path): fault.entry(path: path)
    }
  }
}

extension DatabaseFault {
  fileprivate func entry(path: String) -> ProblemEntry {
    switch self {
    case .notFound:
      ProblemEntry(
        "B0101",
        .error,
        Wording(zh: "找不到数据库“\(path)”", en: "there is no database '\(path)'"),
        help: Wording(zh: "检查路径；新建时所在文件夹须已存在", en: "check the path; the folder of a new one has to be there")
      )
    case .notPermitted:
      ProblemEntry(
        "B0102",
        .error,
        Wording(zh: "没有权限打开数据库“\(path)”", en: "database '\(path)' may not be opened"),
        help: Wording(zh: "检查文件和文件夹的权限", en: "check the permissions of the file and of its folder")
      )
    case .notDatabase:
      ProblemEntry(
        "B0103",
        .error,
        Wording(zh: "“\(path)”不是数据库文件", en: "'\(path)' is not a database"),
        help: Wording(zh: "换一个文件名，或指明正确的文件", en: "take another name, or name the right file")
      )
    case .foreign(let applicationID):
      ProblemEntry(
        "B0104",
        .error,
        Wording(
          zh: "“\(path)”是其他程序的数据库（标识 \(applicationID)），没有改动",
          en: "'\(path)' is a database of another program (id \(applicationID)) and was left alone"
        ),
        help: Wording(zh: "换一个文件名", en: "take another name")
      )
    case .newer(let version, let known):
      ProblemEntry(
        "B0105",
        .error,
        Wording(
          zh: "“\(path)”的版本 \(version) 比本程序（\(known)）新，没有改动",
          en: "'\(path)' has version \(version), this program knows \(known); it was left alone"
        ),
        help: Wording(zh: "用新版程序打开", en: "open it with the newer program")
      )
    case .damaged:
      ProblemEntry(
        "B0106",
        .error,
        Wording(zh: "数据库“\(path)”已损坏", en: "database '\(path)' is damaged"),
        help: Wording(
          zh: "换用备份；复制正在使用的数据库时，-wal 文件须一并复制",
          en: "take a copy; whoever copies a database in use has to copy its -wal file, too"
        )
      )
    case .busy:
      ProblemEntry(
        "B0107",
        .error,
        Wording(zh: "数据库“\(path)”正被另一程序写入", en: "another program is writing database '\(path)'"),
        help: Wording(zh: "稍后再试", en: "try again later")
      )
    case .diskFull:
      ProblemEntry(
        "B0108",
        .error,
        Wording(zh: "磁盘已满，数据库“\(path)”没有写入", en: "the disk is full; database '\(path)' was not written")
      )
    case .readOnly:
      ProblemEntry(
        "B0109",
        .error,
        Wording(zh: "数据库“\(path)”只能读取，不能写入", en: "database '\(path)' can be read only"),
        help: Wording(zh: "检查文件和文件夹的权限", en: "check the permissions of the file and of its folder")
      )
    case .inputOutput(let code):
      ProblemEntry(
        "B0110",
        .error,
        Wording(
          zh: "读写数据库“\(path)”时磁盘出错（代号 \(code)）",
          en: "the disk failed under database '\(path)' (number \(code))"
        )
      )
    case .refused(let message):
      ProblemEntry(
        "B0111",
        .error,
        Wording(zh: "数据库“\(path)”不接受这条记录（\(message)）", en: "database '\(path)' refuses the record (\(message))")
      )
    case .unexpectedValue(let column):
      ProblemEntry(
        "B0112",
        .error,
        Wording(
          zh: "数据库“\(path)”中第 \(column + 1) 列的内容不是应有的类型",
          en: "column \(column + 1) in database '\(path)' holds a value of the wrong kind"
        ),
        help: Wording(zh: "文件可能被其他程序改过，换用备份", en: "another program may have changed it; take a copy")
      )
    case .unexpected(let code, let message):
      ProblemEntry(
        "B0113",
        .error,
        Wording(
          zh: "数据库“\(path)”不能这样使用（代号 \(code)：\(message)）",
          en: "database '\(path)' cannot be used like this (number \(code): \(message))"
        ),
        help: Wording(zh: "这是程序的错误，请报告给维护者", en: "this is a mistake of the program: please report it")
      )
    }
  }
}
