// @ts-check
"use strict";
// A workbook (ISO/IEC 29500, transitional) of plain tables: a zip whose parts are stored as they are, the same bytes for the same tables.
const JizhunWorkbook = (() => {
  const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  /** 1980-01-01, the first day that a zip knows. */
  const DAY = 33;

  const crcs = Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return crc;
  });
  /** @param {Uint8Array} bytes */
  const crcOf = (bytes) => ~bytes.reduce((crc, byte) => crcs[(crc ^ byte) & 255] ^ (crc >>> 8), -1) >>> 0;

  /** Numbers of two and four bytes, the low one first. @param {[size: 2 | 4, value: number][]} fields */
  const packed = (fields) => fields.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255));

  /** @param {Record<string, string>} parts */
  const zip = (parts) => {
    /** @type {BlobPart[]} */
    const written = [];
    /** @type {number[]} */
    const directory = [];
    let at = 0;
    Object.entries(parts).forEach(([path, text]) => {
      const name = new TextEncoder().encode(path);
      const bytes = new TextEncoder().encode(text);
      /** @type {[2 | 4, number][]} */
      const about = [[2, 20], [2, 0], [2, 0], [2, 0], [2, DAY], [4, crcOf(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]];
      directory.push(...packed([[4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), ...name);
      const head = packed([[4, 0x04034b50], ...about]);
      written.push(Uint8Array.from(head), name.slice(), bytes.slice());
      at += head.length + name.length + bytes.length;
    });
    const count = Object.keys(parts).length;
    const end = packed([[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]]);
    return new Blob([...written, Uint8Array.from(directory), Uint8Array.from(end)], { type: TYPE });
  };

  /** XML has no way to write other control characters. @param {string} text */
  const escape = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");

  /** @param {string | number} value @param {number} style */
  const cell = (value, style) =>
    typeof value === "number" ? '<c s="' + style + '"><v>' + value + "</v></c>" : '<c s="' + style + '" t="inlineStr"><is><t xml:space="preserve">' + escape(value) + "</t></is></c>";

  /** Wide enough for most of what stands in a column, at most so that lines are still read. @param {(string | number)[]} column */
  const width = (column) => {
    const longest = Math.max(...column.map((value) => Math.max(...String(value).split("\n").map((line) => 2 * line.length))));
    return Math.max(10, Math.min(46, longest + 2));
  };

  /** In points. Not every program finds out how high a wrapped text is: rather a line too many than one too few. @param {(string | number)[]} cells @param {number[]} widths */
  const height = (cells, widths) => {
    const lines = cells.map((value, i) => String(value).split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((2 * line.length) / (widths[i] - 2))), 0));
    return Math.min(409, 4 + 16 * Math.max(...lines));
  };

  /** The letters of a column, counted from 0. @param {number} number @returns {string} */
  const letters = (number) => (number < 26 ? "" : letters(Math.floor(number / 26) - 1)) + String.fromCharCode(65 + (number % 26));

  /** @param {{head: string[], body: (string | number)[][]}} made */
  const sheet = ({ head, body }) => {
    const widths = head.map((name, i) => width([name, ...body.map((cells) => cells[i])]));
    const row = (/** @type {(string | number)[]} */ cells, /** @type {number} */ style) =>
      '<row ht="' + height(cells, widths) + '" customHeight="1">' + cells.map((value) => cell(value, style)).join("") + "</row>";
    return (
      XML + '<worksheet xmlns="' + MAIN + '"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:' + letters(head.length - 1) + (body.length + 1) + '"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>' +
      widths.map((size, i) => '<col min="' + (i + 1) + '" max="' + (i + 1) + '" width="' + size + '" customWidth="1"/>').join("") +
      "</cols><sheetData>" + row(head, 1) + body.map((cells) => row(cells, 2)).join("") +
      '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    );
  };

  const border = ["left", "right", "top", "bottom"].map((side) => "<" + side + ' style="thin"><color auto="1"/></' + side + ">").join("");
  const styles =
    XML + '<styleSheet xmlns="' + MAIN + '"><fonts count="2"><font><sz val="11"/><name val="Microsoft JhengHei"/></font><font><b/><sz val="11"/><name val="Microsoft JhengHei"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/></border><border>' +
    border + '</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>' +
    [1, 0].map((font) => '<xf fontId="' + font + '" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>').join("") +
    "</cellXfs></styleSheet>";

  /** @param {string} id @param {string} type @param {string} target */
  const relation = (id, type, target) => '<Relationship Id="' + id + '" Type="' + RELATIONS + "/" + type + '" Target="' + target + '"/>';
  /** @param {string[]} relations */
  const relations = (relations) => XML + '<Relationships xmlns="' + PACKAGE + 'relationships">' + relations.join("") + "</Relationships>";

  /** @param {{title: string, head: string[], body: (string | number)[][]}[]} tables a sheet each */
  const make = (tables) => {
    const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const override = (/** @type {string} */ part, /** @type {string} */ type) => '<Override PartName="/xl/' + part + '.xml" ContentType="' + kind + type + '+xml"/>';
    return zip({
      "[Content_Types].xml":
        XML + '<Types xmlns="' + PACKAGE + 'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        override("workbook", "sheet.main") + override("styles", "styles") + tables.map((_, i) => override("worksheets/sheet" + (i + 1), "worksheet")).join("") + "</Types>",
      "_rels/.rels": relations([relation("r1", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml":
        XML + '<workbook xmlns="' + MAIN + '" xmlns:r="' + RELATIONS + '"><sheets>' +
        tables.map(({ title }, i) => '<sheet name="' + escape(title.replace(/[[\]:*?/\\]/g, "").slice(0, 31)) + '" sheetId="' + (i + 1) + '" r:id="r' + (i + 1) + '"/>').join("") + "</sheets></workbook>",
      "xl/_rels/workbook.xml.rels": relations([...tables.map((_, i) => relation("r" + (i + 1), "worksheet", "worksheets/sheet" + (i + 1) + ".xml")), relation("styles", "styles", "styles.xml")]),
      "xl/styles.xml": styles,
      ...Object.fromEntries(tables.map((made, i) => ["xl/worksheets/sheet" + (i + 1) + ".xml", sheet(made)])),
    });
  };

  return { TYPE, make };
})();
