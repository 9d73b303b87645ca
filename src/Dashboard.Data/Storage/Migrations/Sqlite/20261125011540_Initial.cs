using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Data.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DatasetVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeedHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    NoteZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    NoteEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatasetVersions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "FigureDefinitions",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UnitZh = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitEn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nature = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FigureDefinitions", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    UnitZh = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitEn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    HigherIsMore = table.Column<bool>(type: "INTEGER", nullable: true),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "PeerGroups",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BasisZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    BasisEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Members = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerGroups", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Provinces",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ShortZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AbbreviationZh = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Pinyin = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PinyinInitials = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Region = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Neighbours = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    HasData = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Provinces", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PublishedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Pillar = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DefinitionZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DefinitionEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CountsZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CountsEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ExcludesZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ExcludesEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Tracks",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Synonyms = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tracks", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Vintages",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    IndicatorCode = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    VintageZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    VintageEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SourceId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    IsComplete = table.Column<bool>(type: "INTEGER", nullable: false),
                    NationalValue = table.Column<long>(type: "INTEGER", nullable: true),
                    NoteZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NoteEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vintages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vintages_Indicators_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Vintages_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Facets",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ThemeCode = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Tag = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    FigureCode = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    UnitZh = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    UnitEn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NationalCounts = table.Column<bool>(type: "INTEGER", nullable: false),
                    NoteZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    NoteEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facets", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Facets_FigureDefinitions_FigureCode",
                        column: x => x.FigureCode,
                        principalTable: "FigureDefinitions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Facets_Themes_ThemeCode",
                        column: x => x.ThemeCode,
                        principalTable: "Themes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 11, nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    ThemeCode = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    TitleZh = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SummaryZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SummaryEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    City = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    IssuedOn = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    IssuedOnIsLatestPossible = table.Column<bool>(type: "INTEGER", nullable: false),
                    EffectiveFrom = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    EffectiveTo = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    TargetYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Verification = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SecondCheckZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SecondCheckEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Tags = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StandardNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    StandardLevel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Products = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Platform = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Planned = table.Column<int>(type: "INTEGER", nullable: true),
                    Built = table.Column<int>(type: "INTEGER", nullable: true),
                    ByYear = table.Column<int>(type: "INTEGER", nullable: true),
                    SubsidyWanYuan = table.Column<long>(type: "INTEGER", nullable: true),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Operators = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    CountsOtherPlatforms = table.Column<bool>(type: "INTEGER", nullable: true),
                    SizeYiYuan = table.Column<long>(type: "INTEGER", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    SizeIsApproximate = table.Column<bool>(type: "INTEGER", nullable: true),
                    FirstPhaseYiYuan = table.Column<long>(type: "INTEGER", nullable: true),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    TermYears = table.Column<int>(type: "INTEGER", nullable: true),
                    Sectors = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Manager = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    PartOfId = table.Column<string>(type: "TEXT", maxLength: 11, nullable: true),
                    FocusPattern = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_Measures_PartOfId",
                        column: x => x.PartOfId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Measures_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Measures_Themes_ThemeCode",
                        column: x => x.ThemeCode,
                        principalTable: "Themes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    ProvinceCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    ThemeCode = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MethodZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    MethodEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ReviewedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    NoteZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NoteEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => new { x.ProvinceCode, x.ThemeCode });
                    table.ForeignKey(
                        name: "FK_Reviews_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reviews_Themes_ThemeCode",
                        column: x => x.ThemeCode,
                        principalTable: "Themes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ThemeCode = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    TrackCodes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    TextZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ProvinceCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Locator = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Statements_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statements_Themes_ThemeCode",
                        column: x => x.ThemeCode,
                        principalTable: "Themes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IndicatorValues",
                columns: table => new
                {
                    VintageId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    City = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Locator = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorValues", x => new { x.VintageId, x.ProvinceCode, x.City });
                    table.ForeignKey(
                        name: "FK_IndicatorValues_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IndicatorValues_Vintages_VintageId",
                        column: x => x.VintageId,
                        principalTable: "Vintages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    MeasureId = table.Column<string>(type: "TEXT", maxLength: 11, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Locator = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => new { x.MeasureId, x.Number });
                    table.ForeignKey(
                        name: "FK_Citations_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Figures",
                columns: table => new
                {
                    MeasureId = table.Column<string>(type: "TEXT", maxLength: 11, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    DefinitionCode = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    NoteZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NoteEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Figures", x => new { x.MeasureId, x.Number });
                    table.ForeignKey(
                        name: "FK_Figures_FigureDefinitions_DefinitionCode",
                        column: x => x.DefinitionCode,
                        principalTable: "FigureDefinitions",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Figures_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeasureTracks",
                columns: table => new
                {
                    MeasureId = table.Column<string>(type: "TEXT", maxLength: 11, nullable: false),
                    TrackCode = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SourceWords = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureTracks", x => new { x.MeasureId, x.TrackCode });
                    table.ForeignKey(
                        name: "FK_MeasureTracks_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MeasureTracks_Tracks_TrackCode",
                        column: x => x.TrackCode,
                        principalTable: "Tracks",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SourceId",
                table: "Citations",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Facets_FigureCode",
                table: "Facets",
                column: "FigureCode");

            migrationBuilder.CreateIndex(
                name: "IX_Facets_ThemeCode",
                table: "Facets",
                column: "ThemeCode");

            migrationBuilder.CreateIndex(
                name: "IX_Figures_DefinitionCode",
                table: "Figures",
                column: "DefinitionCode");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorValues_ProvinceCode",
                table: "IndicatorValues",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_PartOfId",
                table: "Measures",
                column: "PartOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_ProvinceCode",
                table: "Measures",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_Status",
                table: "Measures",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_ThemeCode",
                table: "Measures",
                column: "ThemeCode");

            migrationBuilder.CreateIndex(
                name: "IX_MeasureTracks_TrackCode",
                table: "MeasureTracks",
                column: "TrackCode");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_ThemeCode",
                table: "Reviews",
                column: "ThemeCode");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_SourceId",
                table: "Statements",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_ThemeCode",
                table: "Statements",
                column: "ThemeCode");

            migrationBuilder.CreateIndex(
                name: "IX_Vintages_IndicatorCode",
                table: "Vintages",
                column: "IndicatorCode");

            migrationBuilder.CreateIndex(
                name: "IX_Vintages_SourceId",
                table: "Vintages",
                column: "SourceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "DatasetVersions");

            migrationBuilder.DropTable(
                name: "Facets");

            migrationBuilder.DropTable(
                name: "Figures");

            migrationBuilder.DropTable(
                name: "IndicatorValues");

            migrationBuilder.DropTable(
                name: "MeasureTracks");

            migrationBuilder.DropTable(
                name: "PeerGroups");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "FigureDefinitions");

            migrationBuilder.DropTable(
                name: "Vintages");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "Tracks");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Provinces");

            migrationBuilder.DropTable(
                name: "Themes");
        }
    }
}
