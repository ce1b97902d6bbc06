import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const READING = 'vigil:reading';

/** A `POST` that changes nothing: it asks with a body so that what is asked stays out of the URL. No key is needed. */
export function Reading(): CustomDecorator {
  return SetMetadata(READING, true);
}
