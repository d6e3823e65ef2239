import type { RegisterStandard } from '../../schemas/types.ts';
import type { Designation } from '../designation/designation.ts';

/** A row of a register of standards, with its name read and its place. */
export interface RegisteredStandard {
  source_id: string;
  line: number;
  row: RegisterStandard;
  designation: Designation;
}
