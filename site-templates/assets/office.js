// @ts-check
"use strict";
// Plain tables as a workbook or a text document (ISO/IEC 29500, transitional): a zip whose parts are stored as they are, the same bytes
// for the same tables.
/** @typedef {{title: string, head: string[], body: (string | number)[][]}} OfficeTable */
const JizhunOffice = (() => {
  const TYPE = "application/vnd.openxmlformats-officedocument.";
  const SCHEMAS = "http://schemas.openxmlformats.org/";
  const MAIN = SCHEMAS + "spreadsheetml/2006/main";
  const RELATIONS = SCHEMAS + "officeDocument/2006/relationships";
  const PACKAGE = SCHEMAS + "package/2006/";
  const FONT = "Microsoft JhengHei";
  const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  /** 1980-01-01, the first day that a zip knows. */
  const DAY = 33;

  /** The checksum that a zip wants (CRC-32). @param {Uint8Array} bytes */
  const crcOf = (bytes) => {
    let crc = -1;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) {
        crc = (crc >>> 1) ^ (crc & 1 && 0xedb88320);
      }
    }
    return ~crc >>> 0;
  };

  /** Numbers of two and four bytes, the low one first. @param {[size: 2 | 4, value: number][]} fields */
  const packed = (fields) => fields.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255));

  /** @param {string} type @param {Record<string, string>} parts */
  const zip = (type, parts) => {
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
    return new Blob([...written, Uint8Array.from(directory), Uint8Array.from(end)], { type });
  };

  /** XML has no way to write other control characters. @param {string} text */
  const escape = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");

  /** @param {string | number} value @param {number} style */
  const cell = (value, style) =>
    typeof value === "number" ? '<c s="' + style + '"><v>' + value + "</v></c>" : '<c s="' + style + '" t="inlineStr"><is><t xml:space="preserve">' + escape(value) + "</t></is></c>";

  /** Of each column: wide enough for most of what stands in it, at most so that lines are still read. @param {OfficeTable} made */
  const widthsOf = ({ head, body }) =>
    head.map((_, i) => {
      const lines = [head, ...body].flatMap((cells) => String(cells[i]).split("\n"));
      return Math.max(10, Math.min(46, 2 + 2 * Math.max(...lines.map((line) => line.length))));
    });

  /** In points. Not every program finds out how high a wrapped text is: rather a line too many than one too few. @param {(string | number)[]} cells @param {number[]} widths */
  const height = (cells, widths) => {
    const lines = cells.map((value, i) => String(value).split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((2 * line.length) / (widths[i] - 2))), 0));
    return Math.min(409, 4 + 16 * Math.max(...lines));
  };

  /** The letters of a column, counted from 0. @param {number} number @returns {string} */
  const letters = (number) => (number < 26 ? "" : letters(Math.floor(number / 26) - 1)) + String.fromCharCode(65 + (number % 26));

  /** @param {OfficeTable} made */
  const sheet = (made) => {
    const { head, body } = made;
    const widths = widthsOf(made);
    const row = (/** @type {(string | number)[]} */ cells, /** @type {number} */ style) =>
      '<row ht="' + height(cells, widths) + '" customHeight="1">' + cells.map((value) => cell(value, style)).join("") + "</row>";
    return (
      '<worksheet xmlns="' + MAIN + '"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:' + letters(head.length - 1) + (body.length + 1) + '"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>' +
      widths.map((size, i) => '<col min="' + (i + 1) + '" max="' + (i + 1) + '" width="' + size + '" customWidth="1"/>').join("") +
      "</cols><sheetData>" + row(head, 1) + body.map((cells) => row(cells, 2)).join("") +
      '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    );
  };

  const border = ["left", "right", "top", "bottom"].map((side) => "<" + side + ' style="thin"><color auto="1"/></' + side + ">").join("");
  const styles =
    '<styleSheet xmlns="' + MAIN + '"><fonts count="2"><font><sz val="11"/><name val="' + FONT + '"/></font><font><b/><sz val="11"/><name val="' + FONT + '"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/></border><border>' +
    border + '</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>' +
    [1, 0].map((font) => '<xf fontId="' + font + '" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>').join("") +
    "</cellXfs></styleSheet>";

  /** @param {string} id @param {string} type @param {string} target */
  const relation = (id, type, target) => '<Relationship Id="' + id + '" Type="' + RELATIONS + "/" + type + '" Target="' + target + '"/>';
  /** @param {string[]} relations */
  const relations = (relations) => XML + '<Relationships xmlns="' + PACKAGE + 'relationships">' + relations.join("") + "</Relationships>";

  /**
   * A file of the family's format.
   * @param {"sheet" | "document"} main its kind
   * @param {[path: string, type: string, text: string][]} parts the main part first
   * @param {Record<string, string>} others parts of a type that needs no saying
   */
  const office = (main, parts, others = {}) => {
    const family = TYPE + (main === "sheet" ? "spreadsheetml." : "wordprocessingml.");
    return zip(family + main, {
      "[Content_Types].xml":
        XML + '<Types xmlns="' + PACKAGE + 'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        parts.map(([path, type]) => '<Override PartName="/' + path + '" ContentType="' + family + type + '+xml"/>').join("") + "</Types>",
      "_rels/.rels": relations([relation("r1", "officeDocument", parts[0][0])]),
      ...others,
      ...Object.fromEntries(parts.map(([path, , text]) => [path, XML + text])),
    });
  };

  /** A sheet for each table. @param {OfficeTable[]} tables */
  const workbook = (tables) =>
    office("sheet", [
      [
        "xl/workbook.xml", "sheet.main",
        '<workbook xmlns="' + MAIN + '" xmlns:r="' + RELATIONS + '"><sheets>' +
        tables.map(({ title }, i) => '<sheet name="' + escape(title.replace(/[[\]:*?/\\]/g, "").slice(0, 31)) + '" sheetId="' + (i + 1) + '" r:id="r' + (i + 1) + '"/>').join("") + "</sheets></workbook>",
      ],
      ["xl/styles.xml", "styles", styles],
      ...tables.map((made, i) => /** @type {[string, string, string]} */ (["xl/worksheets/sheet" + (i + 1) + ".xml", "worksheet", sheet(made)])),
    ], {
      "xl/_rels/workbook.xml.rels": relations([...tables.map((_, i) => relation("r" + (i + 1), "worksheet", "worksheets/sheet" + (i + 1) + ".xml")), relation("styles", "styles", "styles.xml")]),
    });

  /** A paragraph of a text document. @param {string | number} text @param {boolean} isHead */
  const paragraph = (text, isHead) =>
    "<w:p>" + (isHead ? '<w:pPr><w:keepNext/></w:pPr>' : "") +
    '<w:r><w:rPr><w:rFonts w:ascii="' + FONT + '" w:eastAsia="' + FONT + '"/>' + (isHead ? "<w:b/>" : "") + '<w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">' + escape(String(text)) + "</w:t></w:r></w:p>";

  /** @param {OfficeTable} made */
  const table = (made) => {
    const widths = widthsOf(made);
    const twips = widths.map((each) => Math.floor((14570 * each) / widths.reduce((sum, other) => sum + other)));
    const row = (/** @type {(string | number)[]} */ cells, /** @type {boolean} */ isHead) =>
      "<w:tr><w:trPr><w:cantSplit/>" + (isHead ? "<w:tblHeader/>" : "") + "</w:trPr>" +
      cells.map((value, i) => '<w:tc><w:tcPr><w:tcW w:w="' + twips[i] + '" w:type="dxa"/></w:tcPr>' + String(value).split("\n").map((line) => paragraph(line, isHead)).join("") + "</w:tc>").join("") + "</w:tr>";
    return (
      '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>' + ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => "<w:" + side + ' w:val="single" w:sz="4"/>').join("") +
      '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>' + twips.map((each) => '<w:gridCol w:w="' + each + '"/>').join("") + "</w:tblGrid>" + row(made.head, true) + made.body.map((cells) => row(cells, false)).join("") + "</w:tbl>"
    );
  };

  /** A text document of tables, each below its title. @param {OfficeTable[]} tables @param {string[]} heads what stands above all */
  const text = (tables, heads) =>
    office("document", [
      [
        "word/document.xml", "document.main",
        '<w:document xmlns:w="' + SCHEMAS + 'wordprocessingml/2006/main"><w:body>' + heads.map((line) => paragraph(line, true)).join("") +
        tables.map((made) => paragraph(made.title, true) + table(made) + paragraph("", false)).join("") +
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',
      ],
    ]);

  return { workbook, text };
})();
