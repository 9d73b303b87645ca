using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Data.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddVintageComparison : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ComparesWithId",
                table: "Vintages",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateIndex(
                name: "IX_Vintages_ComparesWithId",
                table: "Vintages",
                column: "ComparesWithId");

            migrationBuilder.AddForeignKey(
                name: "FK_Vintages_Vintages_ComparesWithId",
                table: "Vintages",
                column: "ComparesWithId",
                principalTable: "Vintages",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Vintages_Vintages_ComparesWithId",
                table: "Vintages");

            migrationBuilder.DropIndex(
                name: "IX_Vintages_ComparesWithId",
                table: "Vintages");

            migrationBuilder.DropColumn(
                name: "ComparesWithId",
                table: "Vintages");
        }
    }
}
