import OfficeFiles
import Testing

@testable import Papers

@Suite("Pictures as SVG and as metafile")
struct DrawingFormTests {
  private var drawing: Drawing {
    var drawing = Drawing(width: 200, height: 96)
    drawing.add(.line(from: .init(0, 0), to: .init(10, 10), .dashed))
    drawing.add(.polyline([.init(1, 2), .init(3, 4), .init(5, 6)], .bold))
    drawing.add(.rectangle(.init(10, 10, width: 60, height: 20), .hatched, hint: "<甲> & \"乙\""))
    drawing.add(.rectangle(.init(80, 10, width: 60, height: 20), .dotted))
    drawing.add(.rectangle(.init(80, 40, width: 0, height: 20), .solid))
    drawing.add(.ground(.init(10, 50, width: 20, height: 20)))
    drawing.add(.circle(.init(50, 60), radius: 5, .solid))
    drawing.add(.text("科普<&>\"'😀𠮷", .init(100, 60), .init(.middle, isBold: true)))
    drawing.add(.text("\u{1}end\u{FFFE}", .init(190, 90), .init(.end, size: .note, isWhite: true)))
    return drawing
  }

  @Test func theSVGIsOneElementWithItsWordsAndWithoutIds() {
    let svg = drawing.svg(title: "得分<图>", description: "甲得\"90\"分&乙")
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 96\""))
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title>得分&lt;图&gt;</title>"))
    #expect(svg.contains("<desc>甲得&quot;90&quot;分&amp;乙</desc>"))
    #expect(svg.contains("<title>&lt;甲&gt; &amp; &quot;乙&quot;</title></rect>"))
    #expect(svg.contains(">科普&lt;&amp;&gt;&quot;&#39;😀𠮷</text>"))
    #expect(svg.contains(">end</text>"))
    #expect(!svg.contains(" id=") && !svg.contains("url(") && !svg.contains("href"))
    // A bar of no length is no bar.
    #expect(svg.components(of: "<rect") == 3)
  }

  @Test func theSVGOfEveryChartIsWellFormed() throws {
    for (kind, drawing) in SampleCharts.all(12) {
      let svg = drawing.svg(title: kind, description: SampleCharts.names.joined(separator: "、"))
      var depth = 0
      for tag in svg.split(separator: "<") {
        #expect(tag.contains(">"), "\(kind): \(tag)")
        if tag.hasPrefix("/") { depth -= 1 } else if !tag.contains("/>") { depth += 1 }
      }
      #expect(depth == 0, "\(kind)")
    }
  }

  @Test func theMetafileAddsUp() {
    let emf = drawing.emf
    let file = MetafileReader(emf)
    #expect(file.isWhole)
    #expect(file.records.first?.kind == 1 && file.records.last?.kind == 14)
    #expect(file.field(0, 40) == 0x464D_4520)
    #expect(file.field(0, 48) == UInt32(emf.count))
    #expect(file.field(0, 52) == UInt32(file.records.count))
    // Bounds in pixels, the last one included; the frame in hundredths of a millimetre: 96 pixels are an inch.
    #expect((8..<40).filter { $0 % 4 == 0 }.map { file.field(0, $0) } == [0, 0, 199, 95, 0, 0, 5291, 2540])
    #expect(file.field(0, 72) * 254 == file.field(0, 80) * 96 * 10)
    #expect(file.field(0, 56) == UInt32(file.made.count + 1))
    #expect(file.made == Array(1...UInt32(file.made.count)))
    #expect(Set(file.selected).isSubset(of: file.made))
    #expect(file.texts == ["科普<&>\"'😀𠮷", "end\u{FFFE}"])
  }

  @Test(arguments: [1, 12, 300])
  func theMetafileOfEveryChartAddsUp(count: Int) {
    for (kind, drawing) in SampleCharts.all(count) {
      let file = MetafileReader(drawing.emf)
      #expect(file.isWhole && file.field(0, 52) == UInt32(file.records.count), "\(kind)")
      #expect(file.texts == drawing.texts.map(\.text), "\(kind)")
      #expect(file.records.filter { $0.kind == 42 }.count == drawing.shapes.count(where: \.isCircle), "\(kind)")
    }
  }

  @Test func hatchingStaysInItsArea() throws {
    for box in [
      Drawing.Box(3, 5, width: 50, height: 16), .init(0, 0, width: 1, height: 1), .init(7, 9, width: 2, height: 90),
    ] {
      let texture = try #require(Texture(.hatched, in: box))
      for stroke in texture.strokes {
        for end in [stroke.from, stroke.to] {
          #expect(box.contains(.init(end.x, end.y, width: 0, height: 0)))
        }
        #expect(stroke.to.x - stroke.from.x == stroke.from.y - stroke.to.y)
      }
    }
    #expect(Texture(.solid, in: .init(0, 0, width: 9, height: 9)) == nil)
  }

  /// The brightness of every filling differs enough to tell it from the others on a grey copy; textures differ by their shape.
  @Test func fillsDifferOnAGreyCopy() {
    let greys = [Ink.solid, .light, .white].map(\.grey).sorted()
    #expect(zip(greys, greys.dropFirst()).allSatisfy { $1 - $0 > 50 }, "\(greys)")
  }
}

extension Ink {
  /// 0…255, as a copier sees it.
  fileprivate var grey: Int {
    let (red, green, blue) = (Int(rawValue >> 16), Int(rawValue >> 8 & 255), Int(rawValue & 255))
    return (299 * red + 587 * green + 114 * blue) / 1000
  }
}

extension Drawing.Shape {
  fileprivate var isCircle: Bool { if case .circle = self { true } else { false } }
}

extension String {
  func components(of part: String) -> Int { ranges(of: part).count }
}
