/**
 * Splits a Markdown or MDX file into its YAML frontmatter and its body.
 *
 * @returns the YAML without its fences (empty where there is none), the body, and the number of
 * lines before the body, so that a message can name the line of the file.
 */
export function frontmatter(text: string): { yaml: string; body: string; bodyStart: number } {
  const match = /^---\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(\r?\n|$)/.exec(text);
  if (!match) return { yaml: '', body: text, bodyStart: 0 };
  const head = match[0];
  return {
    yaml: match[1] ?? '',
    body: text.slice(head.length),
    bodyStart: head.split('\n').length - 1,
  };
}
