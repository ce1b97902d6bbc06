/** A database that must not be served from, and why, in one line. */
export class UnfitServer extends Error {}

/** Why a database with these migrations is not for this version; nothing when it is not newer. */
export function newerThan(
  expected: readonly string[],
  migrations: readonly string[],
): string | undefined {
  const newer = migrations.find((name) => !expected.includes(name));
  return newer && `A newer Vigil made this database (${newer}): start that version`;
}
