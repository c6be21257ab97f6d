import { expect, test, vi } from 'vitest';
test('probe', async () => {
  const a = await import('@nanostores/persistent');
  const na = await import('nanostores');
  vi.resetModules();
  const b = await import('@nanostores/persistent');
  const nb = await import('nanostores');
  console.log('same persistent', a.persistentMap === b.persistentMap, 'same nanostores', na.atom === nb.atom);
  console.log(process.version, typeof globalThis.localStorage, typeof window);
  try { console.log(import.meta.resolve('@nanostores/persistent')); } catch (e) { console.log('resolve', e); }
  const { showStates, restoreStates } = await import('../features/checklist/show-states.ts');
  console.log(String(restoreStates));
  console.log(String(showStates).slice(0, 400));
  expect(1).toBe(1);
});
