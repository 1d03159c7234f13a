import './minute-table.ts';
import './work-sheet.ts';
