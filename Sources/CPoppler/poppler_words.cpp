#include "include/poppler_words.h"

#include "poppler_file.h"

#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <string>

// Poppler talks to standard error about damaged files; what is wrong with a file is said by the program.
static void be_quiet(const std::string &, void *) {}

poppler_file *poppler_open(const char *bytes, int32_t count, poppler_outcome *outcome) {
  *outcome = poppler_damaged;
  try {
    static const bool is_quiet = (poppler::set_debug_error_function(be_quiet, nullptr), true);
    (void)is_quiet;
    std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes, count));
    if (!document) return nullptr;
    if (document->is_locked()) {
      *outcome = poppler_locked;
      return nullptr;
    }
    *outcome = poppler_opened;
    return new poppler_file{std::move(document)};
  } catch (...) {
    return nullptr;
  }
}

int32_t poppler_page_count(const poppler_file *file) { return file->document->pages(); }

int32_t poppler_page_words(const poppler_file *file, int32_t page, void *context, poppler_word_callback each) {
  try {
    std::unique_ptr<poppler::page> opened(file->document->create_page(page));
    if (!opened) return -1;
    for (auto &box : opened->text_list()) {
      const auto area = box.bbox();
      const auto bytes = box.text().to_utf8();
      const std::string text(bytes.data(), bytes.size());
      const poppler_word word{area.x(), area.y(), area.width(), area.height(),
                              text.c_str(), box.has_space_after(), box.rotation()};
      each(context, &word);
    }
    return 0;
  } catch (...) {
    return -1;
  }
}

void poppler_close(poppler_file *file) { delete file; }
