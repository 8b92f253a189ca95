// Poppler-cpp tells nothing of the lines that a page draws, so the page is drawn and its lines are looked for in the
// picture: wherever brightness changes along a stretch that is longer than letters are.
#include "include/poppler_words.h"

#include <poppler/cpp/poppler-image.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <cstdlib>

#include "poppler_file.h"

namespace {

constexpr double pixels_per_point = 1.5;
constexpr double longest_side = 3000;  // pixels
constexpr int change = 20;             // of 255; pale fills are as near to white as this
constexpr int hole = 4;                // pixels; where lines cross, brightness does not change

struct finder {
  const unsigned char *pixels;
  int width, height, stride;
  double scale;
  int shortest, left;
  void *context;
  poppler_rule_callback each;

  int at(int x, int y) const { return pixels[static_cast<size_t>(y) * stride + x]; }

  void report(bool level, int across, int from, int to) {
    if (to - from < shortest || left == 0) return;
    left -= 1;
    const double a = across / scale, b = from / scale, c = to / scale;
    const poppler_rule rule = level ? poppler_rule{b, a, c, a} : poppler_rule{a, b, a, c};
    each(context, &rule);
  }

  void find(bool level) {
    const int lines = level ? height : width, length = level ? width : height;
    for (int across = 1; across < lines && left > 0; across++) {
      int from = -1, last = -1;
      for (int along = 0; along < length; along++) {
        const int here = level ? at(along, across) : at(across, along);
        const int before = level ? at(along, across - 1) : at(across - 1, along);
        if (std::abs(here - before) < change) continue;
        if (from < 0 || along - last > hole) {
          if (from >= 0) report(level, across, from, last + 1);
          from = along;
        }
        last = along;
      }
      if (from >= 0) report(level, across, from, last + 1);
    }
  }
};

}  // namespace

int32_t poppler_page_rules(const poppler_file *file, int32_t page, double shortest, int32_t limit, poppler_size *size,
                           void *context, poppler_rule_callback each) {
  *size = {0, 0};
  try {
    std::unique_ptr<poppler::page> opened(file->document->create_page(page));
    if (!opened || !poppler::page_renderer::can_render()) return -1;
    const auto area = opened->page_rect();
    const double side = std::max(area.width(), area.height());
    if (!(side > 0)) return -1;
    const double scale = std::min(pixels_per_point, longest_side / side);
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    const auto image = renderer.render_page(opened.get(), 72 * scale, 72 * scale);
    if (!image.is_valid() || image.format() != poppler::image::format_gray8) return -1;
    *size = {image.width() / scale, image.height() / scale};
    finder finder{reinterpret_cast<const unsigned char *>(image.const_data()),
                  image.width(), image.height(), image.bytes_per_row(), scale,
                  static_cast<int>(shortest * scale), limit, context, each};
    finder.find(true);
    finder.find(false);
    return 0;
  } catch (...) {
    return -1;
  }
}
