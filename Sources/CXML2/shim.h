#pragma once
// Debian builds libxml2 with ICU, and <libxml/encoding.h> would then bring ICU's headers in, which clash with the copy
// that comes with Swift in debug builds. Nothing that is used here depends on them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
