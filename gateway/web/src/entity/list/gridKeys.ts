/** Where the arrow keys lead in a grid: rows by up and down, into the cells by left and right. */
export interface Place {
  row: number;
  /** -1 is the row itself, then the box where there is one, then the columns. */
  cell: number;
}

export function moved(place: Place, key: string, ctrl: boolean, rows: number, cells: number, page: number): Place | undefined {
  const to = (row: number, cell = place.cell) => ({ row: Math.max(0, Math.min(rows - 1, row)), cell });
  switch (key) {
    case "ArrowDown":
      return to(place.row + 1);
    case "ArrowUp":
      return to(place.row - 1);
    case "PageDown":
      return to(place.row + page);
    case "PageUp":
      return to(place.row - page);
    case "Home":
      return ctrl || place.cell === -1 ? to(0) : to(place.row, 0);
    case "End":
      return ctrl || place.cell === -1 ? to(rows - 1) : to(place.row, cells - 1);
    case "ArrowRight":
      return to(place.row, Math.min(cells - 1, place.cell + 1));
    case "ArrowLeft":
      return to(place.row, Math.max(-1, place.cell - 1));
    default:
      return undefined;
  }
}
