/** The outline of a record while it is on its way. */
export function RecordBones() {
  return (
    <div className="record" aria-busy="true">
      <div className="record-head">
        <span className="bone" style={{ width: 90 }} />
        <span className="bone" style={{ width: 280, height: 20 }} />
      </div>
      <div className="card section">
        {[220, 180, 260, 150].map((width) => <p key={width}><span className="bone" style={{ width }} /></p>)}
      </div>
    </div>
  );
}
