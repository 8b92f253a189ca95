// How the C library's allocator deals with what is freed; its header is not one that Swift imports.
#pragma once

// Keeps up to 16 MiB of freed memory for what comes next, and takes blocks of less than 1 MiB from it. Papers are made one
// after the other from buffers of the same size; given back and asked for anew, each of their pages is a fault.
void allocator_keep_freed_memory(void);
