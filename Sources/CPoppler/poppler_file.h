// What a poppler_file is on the C++ side.
#pragma once
#include <poppler/cpp/poppler-document.h>

#include <memory>

struct poppler_file {
  std::unique_ptr<poppler::document> document;
};
