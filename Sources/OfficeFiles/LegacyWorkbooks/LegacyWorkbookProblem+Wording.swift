import Diagnostics

extension LegacyWorkbookProblem {
  var message: Wording {
    switch self {
    case .notWorkbook:
      Wording(zh: "不是 Excel 工作簿：文件内没有工作簿内容", en: "this is not an Excel workbook: there is no workbook inside")
    case .damaged: Wording(zh: "文件已损坏或不完整，无法读取", en: "the file is damaged or incomplete and cannot be read")
    case .tooOld:
      Wording(zh: "这是 Excel 4.0 或更早版本的文件，无法读取", en: "this is a file of Excel 4.0 or older, which is not read")
    case .encrypted: Wording(zh: "工作簿设有打开密码，无法读取", en: "the workbook is locked with a password")
    case .tooManyCells(let limit):
      Wording(zh: "工作簿的单元格超过 \(limit) 个的上限", en: "the workbook has more than \(limit) cells")
    case .tooManySheets(let limit):
      Wording(zh: "工作簿的工作表超过 \(limit) 个的上限", en: "the workbook has more than \(limit) sheets")
    case .sheetCutOff:
      Wording(zh: "工作表内容中断，后面的行可能缺失", en: "the sheet breaks off; rows may be missing at its end")
    case .hiddenSheet: Wording(zh: "工作表是隐藏的，仍已读取", en: "the sheet is hidden; it was read nevertheless")
    case .hiddenRows(let count):
      Wording(zh: "有 \(count) 行是隐藏的，仍已读取", en: "hidden rows were read nevertheless: \(count)")
    case .hiddenColumns(let letters):
      Wording(
        zh: "第 \(letters.joined(separator: "、")) 列是隐藏的，仍已读取",
        en: "hidden columns were read nevertheless: \(letters.joined(separator: ", "))"
      )
    case .skippedSheet(let name, let content):
      Wording(
        zh: "“\(name)”是\(content.wording.chinese)，没有读取",
        en: "'\(name)' is \(content.wording.english) and was not read"
      )
    case .errorValue(let name):
      Wording(zh: "单元格是错误值 \(name)，按空白处理", en: "the cell shows the error \(name); it is taken as empty")
    case .moreCells(let count):
      Wording(
        zh: "另有 \(count) 个单元格没有可用的值，按空白处理",
        en: "\(count) more cells have no usable value; they are taken as empty"
      )
    case .notCalculated:
      Wording(zh: "公式没有保存计算结果，按空白处理", en: "the formula was saved without its result; the cell is taken as empty")
    case .nothingCalculated(let count):
      Wording(
        zh: "工作表的 \(count) 个公式都没有计算结果，按空白处理",
        en: "none of the sheet's formulas (\(count)) has a result; their cells are taken as empty"
      )
    case .coveredCells(let count):
      Wording(
        zh: "有 \(count) 个单元格被合并单元格盖住，其内容没有读取",
        en: "cells with content lie hidden under merged cells and were not read: \(count)"
      )
    case .drawings(let charts, let texts):
      Wording(
        zh: "工作表上的图表（\(charts) 个）和文本框、批注（\(texts) 个）没有读取",
        en: "charts (\(charts)) and text boxes or comments (\(texts)) on the sheet were not read"
      )
    case .missingText:
      Wording(zh: "单元格的文字在文件中缺失", en: "the text of the cell is missing from the file")
    case .doubtfulCharacters(let number):
      Wording(
        zh: "文件标明的字符集（\(number.map { "代码页 \($0)" } ?? "未标明")）与文字不符，已尽量按简体中文读取",
        en:
          "the texts do not fit the character set of the file (\(number.map { "code page \($0)" } ?? "not stated")); they were read as Chinese where possible"
      )
    }
  }

  var help: Wording? {
    switch self {
    case .notWorkbook:
      Wording(zh: "检查是否选错了文件", en: "check that it is the right file")
    case .damaged, .sheetCutOff, .missingText:
      Wording(
        zh: "用 Excel 或 WPS 打开，核对内容后另存为 .xlsx 再读取；打不开时请重新索取原文件",
        en: "open it in Excel or WPS, check it and save it as .xlsx; if it does not open, ask for the original again"
      )
    case .tooOld, .doubtfulCharacters:
      Wording(zh: "用 Excel 或 WPS 打开，另存为 .xlsx 后再读取", en: "open it in Excel or WPS and save it as .xlsx")
    case .encrypted:
      Wording(
        zh: "用 Excel 或 WPS 输入密码打开，取消密码后另存为 .xlsx 再读取",
        en: "open it with its password in Excel or WPS, take the password off and save it as .xlsx"
      )
    case .tooManyCells, .tooManySheets:
      Wording(zh: "把需要的工作表另存为单独的文件", en: "save the sheets that are needed as a file of their own")
    case .hiddenSheet, .hiddenRows, .hiddenColumns:
      Wording(
        zh: "核对隐藏的内容；不需要的请删除后再读取",
        en: "check what is hidden and delete it where it is not meant"
      )
    case .errorValue: Wording(zh: "在 Excel 或 WPS 中改正公式", en: "correct the formula in Excel or WPS")
    case .notCalculated, .nothingCalculated, .moreCells:
      Wording(zh: "在 Excel 或 WPS 中打开并保存一次", en: "open and save it once in Excel or WPS")
    case .coveredCells:
      Wording(
        zh: "取消合并单元格，核对被盖住的内容",
        en: "take the merged cells apart and check what lies under them"
      )
    case .drawings:
      Wording(
        zh: "需要其中的文字时，请写到单元格里",
        en: "write text that is needed into cells"
      )
    case .skippedSheet: nil
    }
  }
}

extension SubstreamStart.Content {
  fileprivate var wording: Wording {
    switch self {
    case .chart: Wording(zh: "图表工作表", en: "a chart sheet")
    case .macros: Wording(zh: "宏表", en: "a macro sheet")
    case .module: Wording(zh: "宏模块", en: "a macro module")
    case .globals, .sheet, .other: Wording(zh: "无法识别的工作表", en: "a sheet of an unknown kind")
    }
  }
}
