import type { NotesDesk } from "../../../../app/teacher/notes-desk.ts";
import type { ClassId } from "../../../../core/ids.ts";

/** Where talks with the pupils of a class are kept. */
export interface NotesPort {
  readonly desk: NotesDesk;
  readonly classId: ClassId;
  /** What is being written is sealed before the vault locks. Gives back what takes it out again. */
  readonly beforeLock: (seal: () => Promise<void>) => () => void;
}
