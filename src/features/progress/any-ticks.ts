/**
 * Source text of an expression that tells whether a tick is saved, for inline scripts that make room
 * before the first paint. It ends at the first one, for there may be thousands, and throws where storage
 * is blocked.
 */
export const anyTicks =
  "(area=>{for(let at=0;at<area.length;at++)if(area.key(at).startsWith('tta:tick:'))return true})('tabOnly'in document.documentElement.dataset?sessionStorage:localStorage)===true";
