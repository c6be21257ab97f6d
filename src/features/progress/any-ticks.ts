/**
 * Source text of an expression that tells whether a tick is saved, for inline scripts that make room
 * before the first paint. It throws where storage is blocked.
 */
export const anyTicks =
  "Object.keys('tabOnly'in document.documentElement.dataset?sessionStorage:localStorage).some(key=>key.startsWith('tta:tick:'))";
