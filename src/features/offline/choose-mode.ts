/** What browsers tell of the connection; Safari and Firefox tell nothing. */
export type Connection = { saveData?: boolean; type?: string };

/**
 * How much is kept in the background: the `whole` guide, the pages `visited`, or `nothing` until the
 * reader asks.
 */
export type Mode = 'whole' | 'visited' | 'nothing';

/** Chooses what to keep without being asked. */
export function chooseMode(connection: Connection | undefined, isTabOnly: boolean): Mode {
  if (isTabOnly) return 'nothing';
  if (!connection) return 'visited';
  const isMetered =
    connection.saveData || /^(cellular|bluetooth|wimax)$/.test(connection.type ?? '');
  return isMetered ? 'nothing' : 'whole';
}
