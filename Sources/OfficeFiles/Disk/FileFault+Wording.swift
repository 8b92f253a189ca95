import Diagnostics

extension FileFault {
  var code: String {
    switch self {
    case .notFound: "F0001"
    case .isFolder: "F0002"
    case .isNotFolder: "F0003"
    case .readingNotPermitted: "F0004"
    case .tooLarge: "F0005"
    case .notReadable: "F0006"
    case .writingNotPermitted: "F0007"
    case .diskFull: "F0008"
    case .notWritable: "F0009"
    case .damaged: "F0015"
    }
  }

  func message(path: String) -> Wording {
    switch self {
    case .notFound: Wording(zh: "“\(path)”不存在", en: "'\(path)' does not exist")
    case .isFolder: Wording(zh: "“\(path)”是文件夹，此处应为文件", en: "'\(path)' is a folder where a file is expected")
    case .isNotFolder: Wording(zh: "“\(path)”不是文件夹", en: "'\(path)' is not a folder")
    case .readingNotPermitted: Wording(zh: "“\(path)”没有读取权限", en: "'\(path)' may not be read by this account")
    case .tooLarge(let limit):
      Wording(zh: "“\(path)”超过 \(Self.size(limit)) 的上限", en: "'\(path)' must not be larger than \(Self.size(limit))")
    case .notReadable(let errno):
      Wording(zh: "“\(path)”读取中断（系统错误 \(errno)）", en: "'\(path)' stopped being readable (system error \(errno))")
    case .writingNotPermitted: Wording(zh: "“\(path)”没有写入权限", en: "'\(path)' may not be written by this account")
    case .diskFull: Wording(zh: "“\(path)”所在磁盘已满", en: "'\(path)' does not fit on its disk, which is full")
    case .damaged:
      Wording(zh: "“\(path)”的压缩数据损坏或不完整", en: "the compressed data of '\(path)' is damaged or incomplete")
    case .notWritable(let errno):
      Wording(zh: "“\(path)”写入中断（系统错误 \(errno)）", en: "'\(path)' stopped being writable (system error \(errno))")
    }
  }

  var help: Wording? {
    switch self {
    case .notFound: Wording(zh: "检查路径和文件名的拼写", en: "check the spelling of the path")
    case .isFolder: Wording(zh: "移走同名文件夹，或另选路径", en: "move the folder away, or name another path")
    case .isNotFolder: Wording(zh: "给出文件夹的路径，而不是其中的文件", en: "name the folder, not a file in it")
    case .readingNotPermitted, .writingNotPermitted:
      Wording(zh: "请文件所有者开放权限，或另选位置", en: "ask its owner for access, or choose another place")
    case .tooLarge: Wording(zh: "按部门或项目拆分后再读", en: "split it by department or project")
    case .diskFull: Wording(zh: "腾出空间后重试；原有文件未被改动", en: "make room and try again; the old files are unchanged")
    case .damaged: Wording(zh: "重新复制或重新压缩后再读", en: "copy or compress it again")
    case .notWritable:
      Wording(
        zh: "检查磁盘和网络连接后重试，或另选位置；原有文件未被改动",
        en: "check the disk and the network and try again, or choose another place; the old files are unchanged"
      )
    case .notReadable:
      Wording(zh: "检查磁盘和网络连接，或先复制到本机再读", en: "check the disk and the network, or copy it to this machine first")
    }
  }

  private static func size(_ bytes: Int) -> String {
    let mebibyte = 1 << 20
    return bytes >= mebibyte && bytes % mebibyte == 0 ? "\(bytes / mebibyte) MiB" : "\(bytes) B"
  }
}
