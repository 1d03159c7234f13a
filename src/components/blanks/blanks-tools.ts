export { editBlank } from './blank-editor.ts';
export { showBlanksForm } from './blanks-form.ts';
