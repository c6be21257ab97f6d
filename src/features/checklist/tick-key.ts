/** Start of the keys of all ticks; the scope and the item's id follow. */
export const tickPrefix = 'tta:tick:';

/** Start of the keys of all notes; the scope and the item's id follow. */
export const notePrefix = 'tta:note:';

/** Start of the keys of the group's own ticks; the item's id follows. */
export const groupPrefix = `${tickPrefix}group:`;
