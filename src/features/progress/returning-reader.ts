/* What a reader who has saved something is shown on home and “My checklists”. */
import './carry-on-element.ts';
import './overall-progress-element.ts';
import './what-changed-element.ts';

if (document.querySelector('list-overview')) void import('./list-overview-element.ts');
