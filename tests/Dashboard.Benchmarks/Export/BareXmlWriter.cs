using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Streaming;

namespace Dashboard.Benchmarks.Export;

/// <summary>The same cells by the framework's XML writer straight into a zip entry: no cleaning, no further sheets.</summary>
internal sealed class BareXmlWriter : IListWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public Task WriteAsync(Stream output, ListRows list, int rows)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using var part = archive.CreateEntry(WorkbookParts.SheetPath(1), CompressionLevel.Fastest).Open();
        using var buffered = new BufferedStream(part, 128 * 1024);
        using var xml = XmlWriter.Create(buffered, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        string[] columns = [.. list.Heads.Select((_, index) => WorkbookParts.ColumnName(index))];
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        var number = 0;
        foreach (var row in list.Take(rows))
        {
            var digits = (++number).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", digits);
            for (var column = 0; column < row.Length; column++)
            {
                WriteCell(xml, columns[column] + digits, row[column]);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        return Task.CompletedTask;
    }

    private static void WriteCell(XmlWriter xml, string place, ListValue value)
    {
        if (value.Text is { Length: > 0 } text)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("r", place);
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteElementString("t", Main, text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else if (value.Number is not null || value.Date is not null)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("r", place);
            if (value.Date is { } date)
            {
                xml.WriteAttributeString("s", date.Precision == DatePrecision.Day ? "3" : "4");
            }

            xml.WriteElementString("v", Main, (value.Number ?? value.Date!.Value.FirstDay.DayNumber).ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
    }
}
