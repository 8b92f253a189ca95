/// The style sheets of pages.
enum PageStyle {
  /// On screens: one column that fits a telephone, tables that scroll in their own frame.
  static let base = """
    *{box-sizing:border-box}
    html{font-size:100%;-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:76rem;padding:0 1rem 3rem;background:var(--ground);color:var(--ink);line-height:1.6;
    font-family:"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
    h1{font-size:1.6rem;line-height:1.3;margin:1.2rem 0 .4rem}
    h2{font-size:1.3rem;margin:2.2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid var(--accent)}
    h3{font-size:1.1rem;margin:1.4rem 0 .4rem}
    h4,h5,h6{font-size:1rem;margin:1rem 0 .3rem}
    a{color:var(--accent)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .scroll{overflow-x:auto;margin:.6rem 0 1.4rem}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:bold;padding:.3rem 0}
    th,td{border:1px solid var(--edge);padding:.3rem .5rem;text-align:left;vertical-align:top;min-width:3.5rem}
    th{background:var(--raised)}
    .right{text-align:right}
    td.right{white-space:nowrap}
    thead th{word-break:keep-all;overflow-wrap:break-word}
    .centre{text-align:center}
    figure{margin:1rem 0;overflow-x:auto}
    figure svg{display:block;max-width:100%;min-width:36rem;height:auto}
    figcaption{font-weight:bold;margin-top:.3rem}
    mark{background:var(--open-ground);color:var(--open);padding:0 .15em}
    .watermark{border:2px solid var(--error);color:var(--error);font-weight:bold;padding:.5rem .8rem}
    .pre{white-space:pre-line}
    .footnotes{font-size:.9rem;border-top:1px solid var(--edge);margin-top:1.5rem}
    .signature{margin:2rem 2rem 1rem;text-align:right}
    .signature p{margin:.2rem 0}
    .paper .signature p{text-indent:0}

    """

  /// On paper: A4 with the margins of official papers, its fonts in the report, and page numbers where the browser knows them.
  ///
  /// - Source: GB/T 9704—2012, 5.2 and 7.3
  static let print = """
    @page{size:A4;margin:37mm 26mm 35mm 28mm}
    @page:right{@bottom-right{content:"— " counter(page) " —";font:14pt SimSun,"宋体",serif}}
    @page:left{@bottom-left{content:"— " counter(page) " —";font:14pt SimSun,"宋体",serif}}
    @media print{
    body{max-width:none;padding:0;font:10.5pt/1.5 "仿宋_GB2312",FangSong,"Noto Serif CJK SC",serif}
    h1,h2,h3,h4{break-after:avoid;font-family:SimHei,"黑体","Noto Sans CJK SC",sans-serif}
    h1{font:22pt/1.5 "方正小标宋简体",SimSun,"Noto Serif CJK SC",serif;text-align:center}
    .scroll,figure{overflow:visible}
    figure svg{min-width:0}
    table{font-size:9pt;line-height:1.4}
    th,td{padding:1mm 1.2mm;min-width:0}
    thead{display:table-header-group;break-after:avoid}
    tr,figure,.keep{break-inside:avoid}
    a{color:inherit;text-decoration:none}
    .screen{display:none!important}
    .paper{font-size:16pt;line-height:29pt}
    .paper h2{font:16pt/29pt SimHei,"黑体","Noto Sans CJK SC",sans-serif;border:0;margin:0;padding-left:2em}
    .paper h3{font:16pt/29pt "楷体_GB2312",KaiTi,"Noto Serif CJK SC",serif;margin:0;padding-left:2em}
    .paper h4,.paper h5,.paper h6{font:bold 16pt/29pt "仿宋_GB2312",FangSong,"Noto Serif CJK SC",serif;margin:0;padding-left:2em}
    .paper p{margin:0}
    .paper table{font-size:10.5pt;line-height:1.4}
    .paper .footnotes{font-size:10.5pt;line-height:1.5}
    .signature{margin-right:4em}
    mark{background:none;color:inherit;border:.5pt dashed}
    .stamp{position:fixed;top:45%;left:0;right:0;text-align:center;font-size:40pt;color:#a3160c;opacity:.16;
    transform:rotate(-35deg);display:block!important}
    }

    """

  /// A paper on the screen: indented paragraphs in a column that is easy to read.
  static let paper = """
    .paper{max-width:46rem;margin-inline:auto}
    .paper .title{text-align:center}
    .paper h2{border:0}
    .paper>p,.paper>section p{text-indent:2em;margin:.4rem 0;text-align:justify}
    .paper figcaption,.paper caption{text-align:center}
    .stamp{display:none}

    """
}
