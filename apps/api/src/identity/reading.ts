import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ChangesNothing } from '../description/route-marks.js';

export const READING = 'vigil:reading';

/** A `POST` that changes nothing: it asks with a body so that what is asked stays out of the URL. No key is needed. */
export function Reading(): MethodDecorator {
  return applyDecorators(SetMetadata(READING, true), ChangesNothing());
}
