import CAllocator
import Glibc
import JixiaoCommands

allocator_keep_freed_memory()
// A reader that goes away, as `head` does, is no reason to die.
signal(SIGPIPE, SIG_IGN)
exit(CommandLineProgram.run(.ofThisProcess()).rawValue)
