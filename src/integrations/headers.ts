import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the guide never uses, and no script in it may ask for. */
const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** Headers of every answer; the policy for scripts and styles stands in each page. */
export const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Writes the headers in the form that Netlify and Cloudflare Pages read. Files whose names carry a
 * hash are kept for ever; for all others both ask again each time by themselves.
 *
 * @param base folder that the site is served from, with a slash at both ends
 */
export function headersFile(base: string): string {
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines(everywhere),
    `${base}_astro/*`,
    ...lines({ 'Cache-Control': 'public, max-age=31536000, immutable' }),
    '',
  ].join('\n');
}

/** Writes `_headers` into the built site. */
export function headers(base: string): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) =>
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base)),
    },
  };
}
