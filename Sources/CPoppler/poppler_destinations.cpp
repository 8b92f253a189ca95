#include "include/poppler_words.h"

#include "poppler_file.h"

#include <poppler/cpp/poppler-destination.h>

#include <string>

int32_t poppler_named_places(const poppler_file *file, void *context, poppler_place_callback each) {
  try {
    for (const auto &[name, destination] : file->document->create_destination_map()) {
      // Names are bytes; those that hold a zero end there.
      each(context, name.c_str(), destination.page_number());
    }
    return 0;
  } catch (...) {
    return -1;
  }
}
