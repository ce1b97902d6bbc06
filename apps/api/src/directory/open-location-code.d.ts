/** The package has no types of its own; this is what is used of it. */
declare module 'open-location-code' {
  export class OpenLocationCode {
    isFull(code: string): boolean;
    isShort(code: string): boolean;
    decode(code: string): { readonly latitudeCenter: number; readonly longitudeCenter: number };
    recoverNearest(shortCode: string, latitude: number, longitude: number): string;
  }
}
